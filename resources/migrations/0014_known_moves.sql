CREATE TABLE `expected_move` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`known_on` text NOT NULL,
	`moves_on` text NOT NULL,
	`municipality_number` text NOT NULL,
	`note` text,
	`notice_sent_on` text,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `expected_move_person` ON `expected_move` (`person_id`,`moves_on`);