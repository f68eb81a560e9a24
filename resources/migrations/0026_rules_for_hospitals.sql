-- A contact physician on the first working day, and agreements on taking part settled ahead of their end: rules that new registers begin with.
INSERT INTO `deadline_rule` (`id`, `kind`, `period`, `weight`, `basis`, `valid_from`, `valid_to`)
SELECT '0193a000-0000-7000-8000-00000000c0c2', 'contactPhysician', 'P1B', 'law', 'sphl § 2-5 c', '2000-01-01', NULL
WHERE EXISTS (SELECT 1 FROM `deadline_rule`) AND NOT EXISTS (SELECT 1 FROM `deadline_rule` WHERE `kind` = 'contactPhysician');
--> statement-breakpoint
INSERT INTO `deadline_rule` (`id`, `kind`, `period`, `weight`, `basis`, `valid_from`, `valid_to`)
SELECT '0193a000-0000-7000-8000-00000000c0c3', 'participation', 'P14D', 'localGoal', NULL, '2000-01-01', NULL
WHERE EXISTS (SELECT 1 FROM `deadline_rule`) AND NOT EXISTS (SELECT 1 FROM `deadline_rule` WHERE `kind` = 'participation');
