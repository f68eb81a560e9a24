CREATE TABLE `attendance` (
	`session_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`mark` text NOT NULL,
	PRIMARY KEY(`session_id`, `participant_id`),
	FOREIGN KEY (`session_id`) REFERENCES `course_session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendance_participant` ON `attendance` (`participant_id`,`mark`,`session_id`);--> statement-breakpoint
CREATE TABLE `course` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`part_id` text NOT NULL,
	`state` text NOT NULL,
	`place` text,
	`capacity` integer,
	`teachers` text NOT NULL,
	`note` text,
	`adjustments` text,
	`follows_course_id` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`part_id`) REFERENCES `training_part`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_part` ON `course` (`part_id`);--> statement-breakpoint
CREATE TABLE `course_evaluation` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`scores` text NOT NULL,
	`text` text,
	`entered_at` text NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_evaluation_course` ON `course_evaluation` (`course_id`);--> statement-breakpoint
CREATE TABLE `course_session` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`position` integer NOT NULL,
	`day` text NOT NULL,
	`from_time` text,
	`to_time` text,
	`theme` text,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_session_position` ON `course_session` (`course_id`,`position`);--> statement-breakpoint
CREATE INDEX `course_session_day` ON `course_session` (`day`,`course_id`);--> statement-breakpoint
CREATE TABLE `e_learning` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`part_id` text NOT NULL,
	`completed_on` text NOT NULL,
	`import_batch_id` text,
	FOREIGN KEY (`participant_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_id`) REFERENCES `training_part`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `e_learning_once` ON `e_learning` (`participant_id`,`part_id`,`completed_on`);--> statement-breakpoint
CREATE TABLE `enrolment` (
	`course_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`state` text NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`course_id`, `participant_id`),
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enrolment_participant` ON `enrolment` (`participant_id`,`state`,`course_id`);--> statement-breakpoint
CREATE TABLE `participant` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`coordinator_id` text,
	`name` text,
	`sort_name` text,
	`unit_id` text,
	`is_leader` integer NOT NULL,
	`email` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participant_coordinator` ON `participant` (`coordinator_id`);--> statement-breakpoint
CREATE INDEX `participant_name` ON `participant` (`sort_name`);--> statement-breakpoint
CREATE TABLE `training_part` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`standard_key` text,
	`name` text,
	`kind` text NOT NULL,
	`sessions` integer NOT NULL,
	`gap_days` integer NOT NULL,
	`from_time` text,
	`to_time` text,
	`capacity` integer,
	`follow_up_part_id` text,
	`follow_up_months` integer,
	`is_active` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `training_program` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`standard_key` text,
	`name` text,
	`source` text,
	`audience` text NOT NULL,
	`rule` text NOT NULL,
	`valid_months` integer,
	`warn_months` integer NOT NULL,
	`is_basic` integer NOT NULL,
	`is_required` integer NOT NULL,
	`is_active` integer NOT NULL,
	`position` integer NOT NULL
);
