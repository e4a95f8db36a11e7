-- A key that sorts text in Vietnamese order: ORDER BY vi_sort(agency).
-- a, ă, â … d, đ, e, ê …: Đà Nẵng comes after every D. The key is for sorting only and is not readable.
CREATE MACRO vi_sort(text) AS icu_sort_key(nfc_normalize(text), 'vi');
