import type { Locale } from "../../lib/i18n/locales";
import { translator } from "../../lib/i18n/translator";

/** The panel in which script shows what is behind a figure; empty, and nothing at all, until a figure is opened. */
export function LineagePanel({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div
      id="lineage"
      popover="auto"
      role="dialog"
      aria-label={t("lineage.title")}
      tabIndex={-1}
      data-loading={t("lineage.loading")}
      data-failed={t("lineage.failed")}
      data-copied={t("copy.done")}
      data-not-copied={t("copy.failed")}
    >
      <div className="bar">
        <button type="button" data-panel="back" hidden>
          {t("lineage.back")}
        </button>
        <button type="button" data-panel="close">
          {t("copy.close")}
        </button>
      </div>
      <div className="inside" aria-live="polite" />
    </div>
  );
}
