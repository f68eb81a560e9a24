DROP INDEX `assignment_referral`;--> statement-breakpoint
DROP INDEX `assignment_begins`;--> statement-breakpoint
CREATE INDEX `assignment_referral` ON `assignment` (`referral_id`,`from_day`,`id`);--> statement-breakpoint
CREATE INDEX `assignment_begins` ON `assignment` (`from_day`,`referral_id`,`id`);--> statement-breakpoint
DROP INDEX `plan_next_evaluation`;--> statement-breakpoint
CREATE INDEX `plan_next_evaluation` ON `plan` (`next_evaluation_on`,`active_from`,`state`,`active_to`,`consent_until`,`consent_withdrawn_on`,`consent_on`,`person_id`);--> statement-breakpoint
CREATE INDEX `plan_review_agreed` ON `plan_review` (`kind`,`agreed_on`,`held_on`,`plan_id`);