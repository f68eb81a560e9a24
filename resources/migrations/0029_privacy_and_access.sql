CREATE TABLE `deletion_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`retention_class` text,
	`due_on` text,
	`ground` text NOT NULL,
	`state` text NOT NULL,
	`proposed_at` text NOT NULL,
	`proposed_by` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`rows` text
);
--> statement-breakpoint
CREATE INDEX `deletion_proposal_person` ON `deletion_proposal` (`person_id`,`state`);--> statement-breakpoint
CREATE TABLE `person_block` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`account_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`blocked_by` text NOT NULL,
	`lifted_at` text,
	`lifted_by` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_block_account` ON `person_block` (`account_id`,`lifted_at`);--> statement-breakpoint
CREATE INDEX `person_block_person` ON `person_block` (`person_id`);--> statement-breakpoint
CREATE TABLE `person_restriction` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	`lifted_at` text,
	`lifted_by` text,
	`lift_reason` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_restriction_person` ON `person_restriction` (`person_id`,`lifted_at`);--> statement-breakpoint
CREATE TABLE `privacy_text` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`document` text NOT NULL,
	`section` text NOT NULL,
	`text` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `privacy_text_section` ON `privacy_text` (`document`,`section`);--> statement-breakpoint
ALTER TABLE `account` ADD `valid_until` text;--> statement-breakpoint
ALTER TABLE `account` ADD `assessed_on` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `cleared_by` integer;--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`,`action`,`account_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `audit_cleared` ON `audit` (`cleared_by`) WHERE "audit"."cleared_by" is not null;