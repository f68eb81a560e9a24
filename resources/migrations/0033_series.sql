CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`definition` text NOT NULL,
	`cells` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`removed_at` text
);
--> statement-breakpoint
CREATE TABLE `series_event` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	`version` integer NOT NULL,
	`back` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `series_event_of` ON `series_event` (`series_id`,`version`);