CREATE TABLE `deviation` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`occurred_on` text NOT NULL,
	`what` text NOT NULL,
	`follow_up` text,
	`responsible` text,
	`closed_on` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deviation_day` ON `deviation` (`occurred_on`,`id`);--> statement-breakpoint
CREATE TABLE `improvement` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`description` text,
	`origin` text NOT NULL,
	`criterion_key` text,
	`criterion_year` integer,
	`complaint_id` text,
	`deviation_id` text,
	`responsible` text,
	`due_on` text,
	`state` text NOT NULL,
	`started_on` text NOT NULL,
	`ended_on` text,
	`indicator_id` text,
	`effect` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deviation_id`) REFERENCES `deviation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `improvement_due` ON `improvement` (`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `improvement_criterion` ON `improvement` (`criterion_key`);--> statement-breakpoint
CREATE INDEX `improvement_complaint` ON `improvement` (`complaint_id`);--> statement-breakpoint
CREATE INDEX `improvement_deviation` ON `improvement` (`deviation_id`);--> statement-breakpoint
CREATE TABLE `improvement_event` (
	`id` text PRIMARY KEY NOT NULL,
	`improvement_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`on_day` text NOT NULL,
	`note` text,
	`before` text,
	`created_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`improvement_id`) REFERENCES `improvement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `improvement_event_of` ON `improvement_event` (`improvement_id`,`id`);