-- When an agreement was ratified, enters into force and expires; `first` and `last` are derived, as in 0002.

ALTER TABLE agreements ADD COLUMN ratified_edtf TEXT;
ALTER TABLE agreements ADD COLUMN ratified_start TEXT;
ALTER TABLE agreements ADD COLUMN ratified_end TEXT;
ALTER TABLE agreements ADD COLUMN ratified_text TEXT;
ALTER TABLE agreements ADD COLUMN ratified_basis TEXT;
ALTER TABLE agreements ADD COLUMN ratified_first INTEGER;
ALTER TABLE agreements ADD COLUMN ratified_last INTEGER;

ALTER TABLE agreements ADD COLUMN in_force_edtf TEXT;
ALTER TABLE agreements ADD COLUMN in_force_start TEXT;
ALTER TABLE agreements ADD COLUMN in_force_end TEXT;
ALTER TABLE agreements ADD COLUMN in_force_text TEXT;
ALTER TABLE agreements ADD COLUMN in_force_basis TEXT;
ALTER TABLE agreements ADD COLUMN in_force_first INTEGER;
ALTER TABLE agreements ADD COLUMN in_force_last INTEGER;

ALTER TABLE agreements ADD COLUMN expires_edtf TEXT;
ALTER TABLE agreements ADD COLUMN expires_start TEXT;
ALTER TABLE agreements ADD COLUMN expires_end TEXT;
ALTER TABLE agreements ADD COLUMN expires_text TEXT;
ALTER TABLE agreements ADD COLUMN expires_basis TEXT;
ALTER TABLE agreements ADD COLUMN expires_first INTEGER;
ALTER TABLE agreements ADD COLUMN expires_last INTEGER;

CREATE INDEX agreements_by_expiry ON agreements (expires_first, id);
