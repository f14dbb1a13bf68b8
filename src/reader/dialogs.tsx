/** The dialogs over a play, fetched once the first words stand. */
import '../look/dialog.css';

export { HistoryDialog } from './log/history.tsx';
export { SettingsDialog } from './settings/settings-dialog.tsx';
