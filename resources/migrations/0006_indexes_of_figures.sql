DROP INDEX `referral_person`;--> statement-breakpoint
CREATE INDEX `referral_specialty` ON `referral` (`specialty`,`received_on`);--> statement-breakpoint
CREATE INDEX `referral_person` ON `referral` (`person_id`,`outcome`,`decided_on`,`closed_on`,`state`);--> statement-breakpoint
DROP INDEX `assignment_person`;--> statement-breakpoint
CREATE INDEX `assignment_person` ON `assignment` (`person_id`,`from_day`,`coordinator_id`,`to_day`);--> statement-breakpoint
DROP INDEX `plan_person`;--> statement-breakpoint
CREATE INDEX `plan_person` ON `plan` (`person_id`,`active_from`,`state`,`active_to`,`consent_until`,`consent_withdrawn_on`,`consent_on`);