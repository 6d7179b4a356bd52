import { Link } from '@tanstack/react-router';
import styles from './Footer.module.css';

/** What this must not be taken for stands under every screen and on every printed sheet. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <p>For review by trained people. Not a medical device; it does not advise.</p>
      <p data-noprint>
        <Link to="/about">About and notices</Link>
      </p>
    </footer>
  );
}
