CREATE TABLE `hospital_stay` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`referral_id` text NOT NULL,
	`ward` text,
	`admitted_on` text NOT NULL,
	`planned_discharge_on` text,
	`discharged_on` text,
	`contact_physician` text,
	`contact_physician_on` text,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`referral_id`) REFERENCES `referral`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hospital_stay_referral` ON `hospital_stay` (`referral_id`,`admitted_on`);--> statement-breakpoint
CREATE INDEX `hospital_stay_person` ON `hospital_stay` (`person_id`,`admitted_on`);--> statement-breakpoint
CREATE TABLE `participation_agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`municipality_number` text NOT NULL,
	`plan_system` text,
	`municipal_coordinator` text,
	`participant` text NOT NULL,
	`participant_unit` text,
	`role` text NOT NULL,
	`expectation` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`journal_noted_on` text,
	`renews_id` text,
	`renewed_on` text,
	`ended_on` text,
	`end_reason` text,
	`end_note` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participation_person` ON `participation_agreement` (`person_id`,`from_day`);--> statement-breakpoint
CREATE INDEX `participation_to` ON `participation_agreement` (`to_day`,`id`);--> statement-breakpoint
CREATE INDEX `participation_days` ON `participation_agreement` (`from_day`,`to_day`,`ended_on`,`municipality_number`);--> statement-breakpoint
ALTER TABLE `referral` ADD `tick_notes` text;--> statement-breakpoint
CREATE INDEX `referral_notified` ON `referral` (`municipality_notified_on`,`municipality_number`,`municipality_reminded_on`,`municipality_answered_on`,`closed_on`);