CREATE TABLE `report_edition` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`approved_at` text NOT NULL,
	`account_id` text NOT NULL,
	`approved_by` text NOT NULL,
	`note` text,
	`document_nb` text NOT NULL,
	`document_nn` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_edition_number` ON `report_edition` (`year`,`number`);