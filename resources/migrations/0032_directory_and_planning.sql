CREATE TABLE `agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`place_id` text,
	`partner_id` text,
	`counterpart` text,
	`from_day` text NOT NULL,
	`to_day` text,
	`renew_on` text,
	`responsible` text,
	`about` text,
	FOREIGN KEY (`place_id`) REFERENCES `catchment_place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_renew` ON `agreement` (`renew_on`);--> statement-breakpoint
CREATE TABLE `catchment_place` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`municipality_number` text NOT NULL,
	`district_number` text,
	`place_key` text NOT NULL,
	`contact_name` text,
	`contact_phone` text,
	`contact_email` text,
	`services` text,
	`plan_system` text,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `catchment_place_key` ON `catchment_place` (`place_key`);--> statement-breakpoint
CREATE TABLE `liaison` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`place_id` text,
	`partner_id` text,
	`day` text NOT NULL,
	`way` text NOT NULL,
	`about` text NOT NULL,
	`with_whom` text,
	`by` text,
	`outcome` text,
	FOREIGN KEY (`place_id`) REFERENCES `catchment_place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `partner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `liaison_place` ON `liaison` (`place_id`,`day`,`removed_at`);--> statement-breakpoint
CREATE INDEX `liaison_partner` ON `liaison` (`partner_id`,`day`,`removed_at`);--> statement-breakpoint
CREATE TABLE `office_file` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`added_at` text NOT NULL,
	`added_by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `office_file_subject` ON `office_file` (`subject_id`,`added_at`);--> statement-breakpoint
CREATE TABLE `office_file_content` (
	`office_file_id` text PRIMARY KEY NOT NULL,
	`content` blob NOT NULL,
	FOREIGN KEY (`office_file_id`) REFERENCES `office_file`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `partner` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`sector` text NOT NULL,
	`duty_basis` text,
	`contact_name` text,
	`contact_phone` text,
	`contact_email` text,
	`note` text
);
--> statement-breakpoint
CREATE TABLE `procedure` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`owner` text,
	`revised_on` text NOT NULL,
	`revise_on` text,
	`place` text,
	`about` text
);
--> statement-breakpoint
CREATE INDEX `procedure_revise` ON `procedure` (`revise_on`);--> statement-breakpoint
CREATE TABLE `service_offer` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`unit_id` text,
	`provider` text,
	`field` text NOT NULL,
	`age` text NOT NULL,
	`about` text,
	`access` text,
	`contact` text,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `information_work` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`day` text NOT NULL,
	`audience` text NOT NULL,
	`way` text NOT NULL,
	`what` text NOT NULL,
	`reached` integer,
	`by` text,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `information_work_day` ON `information_work` (`day`);--> statement-breakpoint
CREATE TABLE `rehabilitation_measure` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`title` text NOT NULL,
	`responsible` text,
	`due_on` text,
	`state` text NOT NULL,
	`standing` text,
	FOREIGN KEY (`plan_id`) REFERENCES `rehabilitation_plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rehabilitation_measure_of` ON `rehabilitation_measure` (`plan_id`);--> statement-breakpoint
CREATE TABLE `rehabilitation_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`earlier` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	`title` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`adopted_on` text,
	`adopted_by` text,
	`aims` text,
	`responsible` text
);
