ALTER TABLE `improvement` ADD `panel_meeting_id` text REFERENCES user_panel_meeting(id);--> statement-breakpoint
ALTER TABLE `improvement` ADD `panel_theme_id` text;--> statement-breakpoint
CREATE INDEX `improvement_panel` ON `improvement` (`panel_meeting_id`);