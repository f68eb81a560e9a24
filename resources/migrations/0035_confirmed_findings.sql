CREATE TABLE `quality_confirmation` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`person_id` text,
	`hash` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	`lifted_at` text,
	`lifted_by` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quality_confirmation_subject` ON `quality_confirmation` (`subject_id`,`kind`);--> statement-breakpoint
CREATE INDEX `quality_confirmation_person` ON `quality_confirmation` (`person_id`);