CREATE TABLE `person_relation` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`other_person_id` text,
	`kin_name` text,
	`kin_phone` text,
	`created_at` text NOT NULL,
	`account_id` text NOT NULL,
	`removed_at` text,
	`removed_by` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_relation_person` ON `person_relation` (`person_id`,`other_person_id`);--> statement-breakpoint
CREATE INDEX `person_relation_other` ON `person_relation` (`other_person_id`,`person_id`);