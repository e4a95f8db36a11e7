"""Child processes for tests that kill them: they come from a server that has imported everything and opened nothing, so
that a kill costs no start-up."""

import multiprocessing

PROCESSES = multiprocessing.get_context("forkserver")
# There is one such server for all tests of a session: what any of them needs is named here.
PROCESSES.set_forkserver_preload(
    [
        "tests.warehouses",
        "flows.cli",
        "flows.commands.refresh",
        "flows.pipeline",
        "transform.frames",
        "extract.collect.collect",
        "extract.collect.net.client",
        "load.build",
    ]
)
