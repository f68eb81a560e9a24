CREATE TABLE `statistics_view` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`indicator_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`owner_id` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`removed_at` text
);
--> statement-breakpoint
CREATE INDEX `statistics_view_indicator` ON `statistics_view` (`indicator_id`,`name`);