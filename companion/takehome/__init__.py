"""What a person takes home: a sheet on paper, codes for the phone, reminders for the calendar."""
