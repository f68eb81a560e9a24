CREATE TABLE `criterion_assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`year` integer NOT NULL,
	`criterion_key` text NOT NULL,
	`outcome` text,
	`comment` text,
	`evidence` text,
	`responsible` text,
	`earlier` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `criterion_assessment_year` ON `criterion_assessment` (`year`,`criterion_key`);--> statement-breakpoint
CREATE TABLE `own_criterion` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`theme` text NOT NULL,
	`text` text NOT NULL,
	`first_year` integer NOT NULL,
	`last_year` integer,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL
);
