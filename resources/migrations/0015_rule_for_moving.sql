-- The kommune a person moves to is told ahead of the day: the rule that new registers begin with.
INSERT INTO `deadline_rule` (`id`, `kind`, `period`, `weight`, `basis`, `valid_from`, `valid_to`)
SELECT '0193a000-0000-7000-8000-00000000c0c1', 'moving', 'P14D', 'localGoal', 'hol § 7-3', '2000-01-01', NULL
WHERE EXISTS (SELECT 1 FROM `deadline_rule`) AND NOT EXISTS (SELECT 1 FROM `deadline_rule` WHERE `kind` = 'moving');
