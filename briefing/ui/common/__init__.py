"""What every room uses: settings, languages, jobs, actions."""
