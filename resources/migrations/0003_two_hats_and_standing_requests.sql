ALTER TABLE `assignment` ADD `also_provides` text;--> statement-breakpoint
CREATE INDEX `assignment_request_state` ON `assignment_request` (`state`,`unit_id`,`person_id`);