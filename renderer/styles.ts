import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import 'virtual:tokens.css';
import './ui/base.css';
import './ui/shell.css';
import './ui/table.css';
import './ui/data.css';
import './ui/parts.css';
