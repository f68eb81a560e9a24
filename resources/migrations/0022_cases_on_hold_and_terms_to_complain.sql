DROP INDEX `deadline_open`;--> statement-breakpoint
DROP INDEX `deadline_referral`;--> statement-breakpoint
ALTER TABLE `deadline` ADD `paused_since` text;--> statement-breakpoint
CREATE INDEX `deadline_kept` ON `deadline` (`due_on`,`kind`,`done_on`,`paused_since`,`person_id`);--> statement-breakpoint
CREATE INDEX `deadline_open` ON `deadline` (`done_on`,`due_on`,`id`,`kind`,`paused_since`);--> statement-breakpoint
CREATE INDEX `deadline_referral` ON `deadline` (`referral_id`,`done_on`,`due_on`,`paused_since`);--> statement-breakpoint
ALTER TABLE `referral` ADD `pauses` text;--> statement-breakpoint
-- How long one may complain: rules like the others, that new registers begin with.
INSERT INTO `deadline_rule` (`id`, `kind`, `period`, `weight`, `basis`, `valid_from`, `valid_to`)
SELECT '0193a000-0000-7000-8000-00000000c0d1', 'complaintTermHealth', 'P4W', 'law', 'pbrl § 7-5', '2000-01-01', NULL
WHERE EXISTS (SELECT 1 FROM `deadline_rule`) AND NOT EXISTS (SELECT 1 FROM `deadline_rule` WHERE `kind` = 'complaintTermHealth');
--> statement-breakpoint
INSERT INTO `deadline_rule` (`id`, `kind`, `period`, `weight`, `basis`, `valid_from`, `valid_to`)
SELECT '0193a000-0000-7000-8000-00000000c0d2', 'complaintTermNav', 'P3W', 'law', 'sotjl § 47, fvl § 29', '2000-01-01', NULL
WHERE EXISTS (SELECT 1 FROM `deadline_rule`) AND NOT EXISTS (SELECT 1 FROM `deadline_rule` WHERE `kind` = 'complaintTermNav');
--> statement-breakpoint
INSERT INTO `deadline_rule` (`id`, `kind`, `period`, `weight`, `basis`, `valid_from`, `valid_to`)
SELECT '0193a000-0000-7000-8000-00000000c0d3', 'complaintTermChildWelfare', 'P3W', 'localGoal', 'bvl § 12-9, fvl § 29', '2000-01-01', NULL
WHERE EXISTS (SELECT 1 FROM `deadline_rule`) AND NOT EXISTS (SELECT 1 FROM `deadline_rule` WHERE `kind` = 'complaintTermChildWelfare');
