-- Sources: the next page of a list, and what of a watched page is no news. Several are parted by line ends.

ALTER TABLE sources ADD COLUMN next_selector TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN noise_selectors TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN noise_lines TEXT NOT NULL DEFAULT '';
