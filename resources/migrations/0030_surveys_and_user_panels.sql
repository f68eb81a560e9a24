CREATE TABLE `survey` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`about` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `survey_edition` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`survey_id` text NOT NULL,
	`held_from` text NOT NULL,
	`held_to` text,
	`invited` integer,
	`note` text,
	`questions` text NOT NULL,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`survey_id`) REFERENCES `survey`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `survey_edition_of` ON `survey_edition` (`survey_id`,`held_from`);--> statement-breakpoint
CREATE TABLE `survey_response` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`edition_id` text NOT NULL,
	`number` integer NOT NULL,
	`answers` text NOT NULL,
	`unread` text NOT NULL,
	`import_id` text,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `survey_edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_response_of` ON `survey_response` (`edition_id`,`number`);--> statement-breakpoint
CREATE TABLE `user_panel` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`about` text,
	`ended_on` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `user_panel_meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`panel_id` text NOT NULL,
	`held_on` text NOT NULL,
	`place` text,
	`present` text NOT NULL,
	`themes` text NOT NULL,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`panel_id`) REFERENCES `user_panel`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `user_panel_meeting_day` ON `user_panel_meeting` (`held_on`,`panel_id`);--> statement-breakpoint
CREATE TABLE `user_panel_member` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`panel_id` text NOT NULL,
	`name` text NOT NULL,
	`represents` text,
	`from_day` text NOT NULL,
	`to_day` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`panel_id`) REFERENCES `user_panel`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `user_panel_member_of` ON `user_panel_member` (`panel_id`,`from_day`);--> statement-breakpoint
ALTER TABLE `improvement` ADD `survey_edition_id` text REFERENCES survey_edition(id);--> statement-breakpoint
ALTER TABLE `improvement` ADD `survey_question_id` text;--> statement-breakpoint
CREATE INDEX `improvement_survey` ON `improvement` (`survey_edition_id`);