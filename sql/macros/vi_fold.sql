-- Text without accents and capitals, to search by: vi_fold('Đà Nẵng') is 'da nang'.
-- Đ is a letter of its own that no accent removal touches, so it is translated. «hoà» and «hòa» become equal.
-- Never join on it: Phú Yên and Phù Yên, two places, become equal too.
CREATE MACRO vi_fold(text) AS translate(lower(strip_accents(nfc_normalize(text))), 'đ', 'd');
