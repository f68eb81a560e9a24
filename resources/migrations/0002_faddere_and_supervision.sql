CREATE TABLE `fadder` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`coordinator_id` text,
	`name` text,
	`unit_id` text,
	`active_from` text NOT NULL,
	`active_to` text,
	`max_coordinators` integer NOT NULL,
	`phone` text,
	`email` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fadder_coordinator` ON `fadder` (`coordinator_id`);--> statement-breakpoint
CREATE TABLE `fadder_absence` (
	`id` text PRIMARY KEY NOT NULL,
	`fadder_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`note` text,
	FOREIGN KEY (`fadder_id`) REFERENCES `fadder`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fadder_absence_fadder` ON `fadder_absence` (`fadder_id`,`from_day`,`to_day`);--> statement-breakpoint
CREATE TABLE `fadder_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`coordinator_id` text NOT NULL,
	`fadder_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`end_reason` text,
	`note` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fadder_id`) REFERENCES `fadder`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fadder_assignment_coordinator` ON `fadder_assignment` (`coordinator_id`,`from_day`,`to_day`,`fadder_id`);--> statement-breakpoint
CREATE INDEX `fadder_assignment_fadder` ON `fadder_assignment` (`fadder_id`,`from_day`,`to_day`,`coordinator_id`);--> statement-breakpoint
CREATE INDEX `fadder_assignment_days` ON `fadder_assignment` (`from_day`,`to_day`,`coordinator_id`,`fadder_id`);--> statement-breakpoint
CREATE INDEX `fadder_assignment_import` ON `fadder_assignment` (`import_batch_id`);--> statement-breakpoint
CREATE TABLE `fadder_change` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	`undo` text NOT NULL,
	`undone_at` text
);
--> statement-breakpoint
CREATE TABLE `supervision_attendance` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`coordinator_id` text,
	`fadder_id` text,
	`attended` integer,
	FOREIGN KEY (`session_id`) REFERENCES `supervision_session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fadder_id`) REFERENCES `fadder`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `supervision_attendance_coordinator` ON `supervision_attendance` (`session_id`,`coordinator_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `supervision_attendance_fadder` ON `supervision_attendance` (`session_id`,`fadder_id`);--> statement-breakpoint
CREATE INDEX `supervision_attendance_of_coordinator` ON `supervision_attendance` (`coordinator_id`,`attended`,`session_id`);--> statement-breakpoint
CREATE TABLE `supervision_session` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`day` text NOT NULL,
	`start_time` text,
	`minutes` integer,
	`place` text,
	`fadder_id` text,
	`themes` text,
	`note` text,
	`cancel_reason` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`fadder_id`) REFERENCES `fadder`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervision_session_day` ON `supervision_session` (`day`,`id`);--> statement-breakpoint
CREATE INDEX `supervision_session_held` ON `supervision_session` (`state`,`kind`,`day`,`fadder_id`);--> statement-breakpoint
CREATE INDEX `supervision_session_fadder` ON `supervision_session` (`fadder_id`,`day`);--> statement-breakpoint
CREATE INDEX `supervision_session_import` ON `supervision_session` (`import_batch_id`);--> statement-breakpoint
CREATE TABLE `office_meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`day` text NOT NULL,
	`start_time` text,
	`minutes` integer,
	`place` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `office_meeting_day` ON `office_meeting` (`day`,`id`);