ALTER TABLE `enrolment` ADD `import_batch_id` text;--> statement-breakpoint
ALTER TABLE `training_part` ADD `import_batch_id` text;