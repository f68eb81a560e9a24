CREATE TABLE `complaint` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`record_kind` text NOT NULL,
	`person_id` text NOT NULL,
	`referral_id` text,
	`kind` text NOT NULL,
	`ground` text NOT NULL,
	`complainant` text NOT NULL,
	`complainant_name` text,
	`has_power_of_attorney` integer NOT NULL,
	`received_on` text NOT NULL,
	`sent_on` text,
	`known_on` text,
	`start_reason` text,
	`is_written` integer NOT NULL,
	`is_signed` integer NOT NULL,
	`description` text,
	`state` text NOT NULL,
	`completion_due_on` text,
	`forwarded_on` text,
	`outcome` text,
	`closed_on` text,
	`learnt` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`referral_id`) REFERENCES `referral`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `complaint_person` ON `complaint` (`person_id`,`received_on`);--> statement-breakpoint
CREATE INDEX `complaint_referral` ON `complaint` (`referral_id`);--> statement-breakpoint
CREATE INDEX `complaint_received` ON `complaint` (`received_on`,`id`,`record_kind`,`kind`,`outcome`,`forwarded_on`);--> statement-breakpoint
CREATE INDEX `complaint_import` ON `complaint` (`import_batch_id`);--> statement-breakpoint
CREATE TABLE `complaint_event` (
	`id` text PRIMARY KEY NOT NULL,
	`complaint_id` text NOT NULL,
	`seq` integer NOT NULL,
	`step` text NOT NULL,
	`on_day` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	`note` text,
	`answer_by` text,
	`documents` text NOT NULL,
	`outcome` text,
	`before` text,
	`undone_at` text,
	`undone_by` text,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `complaint_event_order` ON `complaint_event` (`complaint_id`,`seq`);--> statement-breakpoint
INSERT INTO `deadline_rule` (`id`, `kind`, `period`, `weight`, `basis`, `valid_from`, `valid_to`) SELECT '01920000-0000-7000-8000-000000000010', 'complaint', 'P1M', 'practice', 'fvl §§ 11 a, 33', '2000-01-01', NULL WHERE EXISTS (SELECT 1 FROM `deadline_rule`);
