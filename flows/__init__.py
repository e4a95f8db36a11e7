"""Order, retries, schedule and the `chiso` command. Thin: each stage calls plain functions of the other rooms."""
