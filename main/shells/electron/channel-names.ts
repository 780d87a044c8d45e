/** Names of the two channels between the page's preload and the main process. */
export const CALL_CHANNEL = 'redress:call';
export const GRANT_CHANNEL = 'redress:grant';
