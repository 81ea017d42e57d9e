/** Composable, parameterised SQL: values never become text. */
export { default as sql, join, empty, raw, Sql } from 'sql-template-tag';
