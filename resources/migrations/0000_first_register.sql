CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`login_name` text NOT NULL,
	`display_name` text NOT NULL,
	`role` text NOT NULL,
	`is_active` integer NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`account_id` text,
	`route` text NOT NULL,
	`action` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text,
	`person_id` text,
	`ground` text,
	`detail` text,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_person` ON `audit` (`person_id`,`seq`);--> statement-breakpoint
CREATE TABLE `deadline` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`person_id` text NOT NULL,
	`referral_id` text,
	`starts_on` text NOT NULL,
	`due_on` text NOT NULL,
	`done_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deadline_subject` ON `deadline` (`subject_id`,`kind`);--> statement-breakpoint
CREATE INDEX `deadline_open` ON `deadline` (`done_on`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `deadline_referral` ON `deadline` (`referral_id`,`done_on`,`due_on`);--> statement-breakpoint
CREATE INDEX `deadline_person` ON `deadline` (`person_id`);--> statement-breakpoint
CREATE TABLE `deadline_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`period` text NOT NULL,
	`weight` text NOT NULL,
	`basis` text,
	`valid_from` text NOT NULL,
	`valid_to` text
);
--> statement-breakpoint
CREATE INDEX `deadline_rule_kind` ON `deadline_rule` (`kind`,`valid_from`);--> statement-breakpoint
CREATE TABLE `denominator` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`group_key` text NOT NULL,
	`value` integer NOT NULL,
	`source` text NOT NULL,
	`entered_on` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `denominator_year_group` ON `denominator` (`year`,`group_key`);--> statement-breakpoint
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `draft_account` ON `draft` (`account_id`,`kind`);--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	`rows` integer NOT NULL,
	`created` integer NOT NULL,
	`matched` integer NOT NULL,
	`skipped` integer NOT NULL,
	`undone_at` text
);
--> statement-breakpoint
CREATE TABLE `import_mapping` (
	`header_key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`mapping` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `preference` (
	`account_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`account_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `report_comment` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`year` integer NOT NULL,
	`chapter` text NOT NULL,
	`text` text NOT NULL,
	`updated_at` text NOT NULL,
	`account_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_comment_chapter` ON `report_comment` (`year`,`chapter`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`identity_kind` text NOT NULL,
	`national_id` text,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`birth_date` text,
	`due_date` text,
	`gender` text NOT NULL,
	`address` text,
	`postal_code` text,
	`municipality_number` text,
	`area` text,
	`phone` text,
	`language` text,
	`needs_interpreter` integer NOT NULL,
	`gp` text,
	`letter_language` text NOT NULL,
	`need_class` text NOT NULL,
	`representative_type` text,
	`representative_name` text,
	`representative_phone` text,
	`has_power_of_attorney` integer NOT NULL,
	`sort_name` text NOT NULL,
	`merged_into_id` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `person_national_id` ON `person` (`national_id`);--> statement-breakpoint
CREATE INDEX `person_sort_name` ON `person` (`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `person_birth` ON `person` (`birth_date`,`sort_name`);--> statement-breakpoint
CREATE INDEX `person_facts` ON `person` (`id`,`birth_date`,`need_class`,`gender`,`area`);--> statement-breakpoint
CREATE INDEX `person_merged` ON `person` (`merged_into_id`) WHERE "person"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX `person_import` ON `person` (`import_batch_id`);--> statement-breakpoint
CREATE TABLE `search_word` (
	`word` text NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `search_word_word` ON `search_word` (`word`,`person_id`);--> statement-breakpoint
CREATE INDEX `search_word_person` ON `search_word` (`person_id`,`word`);--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`person_id` text NOT NULL,
	`outcome` text NOT NULL,
	`decided_on` text NOT NULL,
	`legal_basis` text NOT NULL,
	`is_long_term` integer NOT NULL,
	`is_coordinated` integer NOT NULL,
	`services` text NOT NULL,
	`reason` text,
	`forwarded_to` text,
	`decided_by` text NOT NULL,
	`superseded_by_id` text,
	`revoked_at` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referral`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_referral` ON `decision` (`referral_id`);--> statement-breakpoint
CREATE INDEX `decision_person` ON `decision` (`person_id`,`decided_on`);--> statement-breakpoint
CREATE TABLE `referral` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`case_number` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`sent_on` text NOT NULL,
	`received_on` text NOT NULL,
	`channel` text NOT NULL,
	`referrer_type` text NOT NULL,
	`referrer_name` text,
	`referrer_role` text,
	`referrer_organisation` text,
	`referrer_phone` text,
	`need` text NOT NULL,
	`legal_basis` text NOT NULL,
	`specialty` text NOT NULL,
	`reason` text,
	`services_today` text NOT NULL,
	`services_needed` text NOT NULL,
	`expected_duration` text NOT NULL,
	`proposed_coordinator` text,
	`admitted_now` integer NOT NULL,
	`planned_discharge_on` text,
	`urgency` text NOT NULL,
	`consent` text NOT NULL,
	`consent_on` text,
	`in_epikrise` integer NOT NULL,
	`in_dips` integer NOT NULL,
	`in_journal` integer NOT NULL,
	`consent_in_journal` integer NOT NULL,
	`municipality_number` text,
	`area` text,
	`responsible_account_id` text,
	`missing` text,
	`outcome` text,
	`decided_on` text,
	`forwarded_to` text,
	`preliminary_answer_on` text,
	`feedback_sent_on` text,
	`municipality_notified_on` text,
	`municipality_reminded_on` text,
	`municipality_answered_on` text,
	`municipality_coordinator` text,
	`closed_on` text,
	`close_reason` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `referral_case_number` ON `referral` (`case_number`);--> statement-breakpoint
CREATE INDEX `referral_person` ON `referral` (`person_id`,`state`,`outcome`,`decided_on`,`closed_on`);--> statement-breakpoint
CREATE INDEX `referral_received` ON `referral` (`received_on`,`id`,`state`,`need`,`specialty`,`outcome`,`decided_on`,`person_id`);--> statement-breakpoint
CREATE INDEX `referral_state` ON `referral` (`state`,`received_on`,`id`);--> statement-breakpoint
CREATE INDEX `referral_granted` ON `referral` (`outcome`,`decided_on`,`closed_on`,`person_id`);--> statement-breakpoint
CREATE INDEX `referral_first` ON `referral` (`person_id`,`received_on`);--> statement-breakpoint
CREATE INDEX `referral_decided` ON `referral` (`decided_on`,`received_on`,`person_id`,`outcome`,`feedback_sent_on`,`id`);--> statement-breakpoint
CREATE INDEX `referral_import` ON `referral` (`import_batch_id`);--> statement-breakpoint
CREATE TABLE `referral_event` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`seq` integer NOT NULL,
	`step` text NOT NULL,
	`on_day` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`note` text,
	`facts` text,
	`before` text,
	`undone_at` text,
	`undone_by` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referral`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `referral_event_order` ON `referral_event` (`referral_id`,`seq`);--> statement-breakpoint
CREATE TABLE `absence` (
	`id` text PRIMARY KEY NOT NULL,
	`coordinator_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`substitute_id` text,
	`note` text,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`substitute_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absence_coordinator` ON `absence` (`coordinator_id`,`from_day`,`to_day`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`referral_id` text,
	`coordinator_id` text NOT NULL,
	`role` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`end_reason` text,
	`note` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`referral_id`) REFERENCES `referral`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_person` ON `assignment` (`person_id`,`from_day`,`to_day`,`coordinator_id`);--> statement-breakpoint
CREATE INDEX `assignment_coordinator` ON `assignment` (`coordinator_id`,`to_day`,`from_day`,`person_id`);--> statement-breakpoint
CREATE INDEX `assignment_days` ON `assignment` (`from_day`,`to_day`,`person_id`);--> statement-breakpoint
CREATE INDEX `assignment_referral` ON `assignment` (`referral_id`,`from_day`);--> statement-breakpoint
CREATE INDEX `assignment_begins` ON `assignment` (`from_day`,`referral_id`);--> statement-breakpoint
CREATE INDEX `assignment_import` ON `assignment` (`import_batch_id`);--> statement-breakpoint
CREATE TABLE `assignment_request` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`person_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`proposed_coordinator_id` text,
	`role` text NOT NULL,
	`requested_on` text NOT NULL,
	`answer_by` text NOT NULL,
	`message` text,
	`state` text NOT NULL,
	`answered_on` text,
	`decline_reason` text,
	`answer_note` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referral`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_request_referral` ON `assignment_request` (`referral_id`,`state`);--> statement-breakpoint
CREATE INDEX `assignment_request_unit` ON `assignment_request` (`unit_id`,`requested_on`);--> statement-breakpoint
CREATE TABLE `coordinator` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`unit_id` text,
	`profession` text,
	`is_health_personnel` integer NOT NULL,
	`roles` text NOT NULL,
	`active_from` text NOT NULL,
	`active_to` text,
	`max_persons` integer NOT NULL,
	`takes_new` integer NOT NULL,
	`percentage` integer,
	`competences` text NOT NULL,
	`phone` text,
	`email` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `coordinator_sort_name` ON `coordinator` (`sort_name`);--> statement-breakpoint
CREATE INDEX `coordinator_unit` ON `coordinator` (`unit_id`);--> statement-breakpoint
CREATE TABLE `unit` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`leader` text,
	`sector` text NOT NULL,
	`phone` text,
	`email` text,
	`is_active` integer NOT NULL,
	`import_batch_id` text
);
--> statement-breakpoint
CREATE INDEX `unit_name` ON `unit` (`name`);--> statement-breakpoint
CREATE TABLE `plan` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`no_plan_reason` text,
	`system` text,
	`active_from` text,
	`active_to` text,
	`next_evaluation_on` text,
	`consent_on` text,
	`consent_until` text,
	`consent_withdrawn_on` text,
	`contact_physician` text,
	`contact_physician_on` text,
	`contents` text NOT NULL,
	`note` text,
	`import_batch_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_person` ON `plan` (`person_id`,`state`);--> statement-breakpoint
CREATE INDEX `plan_active` ON `plan` (`active_from`,`active_to`,`consent_until`,`consent_withdrawn_on`,`state`,`person_id`,`consent_on`);--> statement-breakpoint
CREATE INDEX `plan_next_evaluation` ON `plan` (`next_evaluation_on`);--> statement-breakpoint
CREATE INDEX `plan_import` ON `plan` (`import_batch_id`);--> statement-breakpoint
CREATE TABLE `plan_event` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`at` text NOT NULL,
	`on_day` text NOT NULL,
	`account_id` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`note` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_event_plan` ON `plan_event` (`plan_id`,`at`);--> statement-breakpoint
CREATE TABLE `plan_review` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`kind` text NOT NULL,
	`agreed_on` text,
	`held_on` text NOT NULL,
	`note` text,
	`account_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_review_plan` ON `plan_review` (`plan_id`,`held_on`);