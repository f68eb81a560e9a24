CREATE TABLE `agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`person_id` text,
	`referral_id` text,
	`complaint_id` text,
	`title` text,
	`background` text,
	`conclusion` text,
	`responsible` text,
	`decision_id` text,
	`complaint_event_id` text,
	`carried_from_id` text,
	`removed_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `office_meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`referral_id`) REFERENCES `referral`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`complaint_event_id`) REFERENCES `complaint_event`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `agenda_item_carried` ON `agenda_item` (`carried_from_id`);--> statement-breakpoint
CREATE INDEX `agenda_item_person` ON `agenda_item` (`person_id`);--> statement-breakpoint
CREATE INDEX `agenda_item_referral` ON `agenda_item` (`referral_id`);--> statement-breakpoint
CREATE INDEX `agenda_item_complaint` ON `agenda_item` (`complaint_id`);--> statement-breakpoint
CREATE TABLE `meeting_record` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`number` integer NOT NULL,
	`snapshot` text NOT NULL,
	`hash` text NOT NULL,
	`note` text,
	`approved_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `office_meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_record_number` ON `meeting_record` (`meeting_id`,`number`);--> statement-breakpoint
ALTER TABLE `office_meeting` ADD `record_state` text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE `office_meeting` ADD `participants` text DEFAULT '[]' NOT NULL;