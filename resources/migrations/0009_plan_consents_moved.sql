-- The consent to each plan, which stood on the plan itself, becomes a row of its own. The days stay on the plan too, as
-- the copy that figures are read from. How and by whom it was given was never asked: it is unknown.
INSERT INTO `consent` (`id`, `version`, `person_id`, `plan_id`, `kind`, `form`, `signer`, `given_on`, `valid_until`, `withdrawn_on`, `import_batch_id`, `created_at`, `updated_at`)
SELECT
  lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
  1, `person_id`, `id`, 'plan', 'unknown', 'unknown', `consent_on`, `consent_until`, `consent_withdrawn_on`, `import_batch_id`, `created_at`, `updated_at`
FROM `plan`
WHERE `consent_on` IS NOT NULL OR `consent_until` IS NOT NULL OR `consent_withdrawn_on` IS NOT NULL;
--> statement-breakpoint
-- What was agreed stays as it was, whoever asks.
CREATE TRIGGER `plan_version_frozen` BEFORE UPDATE ON `plan_version` BEGIN SELECT RAISE(ABORT, 'PLAN_VERSION_FROZEN'); END;
