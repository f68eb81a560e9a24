ALTER TABLE `attendance` ADD `import_batch_id` text;--> statement-breakpoint
UPDATE `attendance` SET `import_batch_id` = (
  SELECT `e`.`import_batch_id` FROM `enrolment` `e`
  JOIN `course_session` `s` ON `s`.`course_id` = `e`.`course_id`
  WHERE `s`.`id` = `attendance`.`session_id` AND `e`.`participant_id` = `attendance`.`participant_id`
);
