DROP INDEX `deadline_open`;--> statement-breakpoint
CREATE INDEX `deadline_open` ON `deadline` (`done_on`,`due_on`,`id`,`kind`);