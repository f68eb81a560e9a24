CREATE TABLE `consent` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`plan_id` text,
	`kind` text NOT NULL,
	`service` text,
	`information` text,
	`purpose` text,
	`form` text NOT NULL,
	`signer` text NOT NULL,
	`signer_name` text,
	`signer_ground` text,
	`given_on` text,
	`refused_on` text,
	`valid_until` text,
	`withdrawn_on` text,
	`note` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consent_person` ON `consent` (`person_id`,`kind`,`service`);--> statement-breakpoint
CREATE INDEX `consent_plan` ON `consent` (`plan_id`);--> statement-breakpoint
CREATE INDEX `consent_import` ON `consent` (`import_batch_id`);--> statement-breakpoint
CREATE TABLE `plan_content` (
	`plan_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `plan_content_step` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`before` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	`undone_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_content_step_order` ON `plan_content_step` (`plan_id`,`version`);--> statement-breakpoint
CREATE TABLE `plan_signature` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`signed_on` text NOT NULL,
	`created_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `plan_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_signature_version` ON `plan_signature` (`version_id`);--> statement-breakpoint
CREATE TABLE `plan_version` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`number` integer NOT NULL,
	`agreed_on` text NOT NULL,
	`snapshot` text NOT NULL,
	`hash` text NOT NULL,
	`body_hash` text NOT NULL,
	`note` text,
	`created_at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_version_number` ON `plan_version` (`plan_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `plan_standing` ON `plan` (`person_id`) WHERE "plan"."state" in ('consentPending', 'inProgress', 'active', 'underRevision');