"""The sheet on paper: the only files beside the view model that know Qt here."""
