CREATE TABLE `assignment_task` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`assignment_id` text NOT NULL,
	`key` text,
	`text` text,
	`done_on` text,
	`note` text,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_task_assignment` ON `assignment_task` (`assignment_id`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`held_on` text NOT NULL,
	`attendees` text NOT NULL,
	`minutes` text,
	`next_on` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_person` ON `contact` (`person_id`,`held_on`);