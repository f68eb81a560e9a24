CREATE TABLE `letter` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`referral_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`receiver_id` text,
	`receiver` text NOT NULL,
	`service` text,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`template_version` integer NOT NULL,
	`corrects_id` text,
	`created_at` text NOT NULL,
	`account_id` text NOT NULL,
	`updated_at` text NOT NULL,
	`finished_at` text,
	`finished_by` text,
	`content` text,
	`hash` text,
	`sent_on` text,
	`sent_by` text,
	`sent_how` text,
	`sent_event_id` text,
	`discarded_from` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referral`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_referral` ON `letter` (`referral_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `letter_person` ON `letter` (`person_id`);--> statement-breakpoint
CREATE INDEX `letter_state` ON `letter` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `letter_event` ON `letter` (`sent_event_id`);--> statement-breakpoint
CREATE TABLE `letter_logo` (
	`id` text PRIMARY KEY NOT NULL,
	`mime_type` text NOT NULL,
	`content` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `letter_template` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`version` integer NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`is_shipped` integer NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_template_version` ON `letter_template` (`kind`,`language`,`version`);