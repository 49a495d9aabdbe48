-- The smallest number of cases, events or cases without event that may be shown of a local indicator; null: every number may be.
alter table local_indicator add column fewest_shown integer;
