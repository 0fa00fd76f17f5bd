// Keys for what a page offers anyway: each link, button or fold that answers one bears it as data-key. Without this file
// everything works by pointer and by Tab. "?" shows the keys beside their words, and hides them again.
"use strict";
(() => {
  const typing = (node) => node.closest("input, textarea, select, [contenteditable]") !== null;
  const act = (node) => {
    if (node.tagName === "SUMMARY") {
      const fold = node.parentElement;
      fold.open = true;
      const first = fold.querySelector("input:not([type=hidden]), select");
      (first || node).focus();
    } else {
      node.click();
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    if (event.key === "Escape" && typing(event.target)) {
      event.target.blur();
      return;
    }
    if (typing(event.target)) {
      return;
    }
    if (event.key === "?") {
      document.documentElement.classList.toggle("keys-shown");
      event.preventDefault();
      return;
    }
    if (event.key === "/") {
      const field = document.querySelector("input[type=search]");
      if (field) {
        field.focus();
        event.preventDefault();
      }
      return;
    }
    for (const node of document.querySelectorAll("[data-key]")) {
      if (node.dataset.key === event.key) {
        event.preventDefault();
        act(node);
        return;
      }
    }
  });
  // What is corrected is written from what is read now.
  for (const form of document.querySelectorAll("form.judge")) {
    const facet = form.querySelector("select[name=facet]");
    if (!facet) {
      continue;
    }
    const value = form.querySelector("input[name=value]");
    const take = () => {
      const option = facet.options[facet.selectedIndex];
      const colon = option.textContent.indexOf(": ");
      value.placeholder = colon < 0 ? "" : option.textContent.slice(colon + 2);
    };
    facet.addEventListener("change", take);
    take();
    // Enter in the value corrects, Enter in the note notes, Enter in the reason accepts as the first button does.
    for (const [name, kind] of [["value", "correct"], ["text", "note"]]) {
      const field = form.querySelector("input[name=" + name + "]");
      field.addEventListener("keydown", (event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          form.querySelector("button[value=" + kind + "]").click();
        }
      });
    }
  }
  // A text file dropped on a field is put into it.
  for (const field of document.querySelectorAll("[data-drop=text]")) {
    field.addEventListener("dragover", (event) => event.preventDefault());
    field.addEventListener("drop", (event) => {
      const file = event.dataTransfer.files[0];
      if (file) {
        event.preventDefault();
        file.text().then((text) => { field.value = text; });
      }
    });
  }
  // Files and folders dropped on a form are sent by it. A folder is walked here: a browser hands over its name alone.
  const walk = async (entry, path, found) => {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      found.push([file, path + file.name]);
    } else {
      const reader = entry.createReader();
      for (;;) {
        const some = await new Promise((done, failed) => reader.readEntries(done, failed));
        if (some.length === 0) {
          return;
        }
        for (const each of some) {
          await walk(each, path + entry.name + "/", found);
        }
      }
    }
  };
  for (const form of document.querySelectorAll("form[data-drop=files]")) {
    const told = form.querySelector("[data-sending]");
    const over = (on) => form.classList.toggle("over", on);
    form.addEventListener("dragover", (event) => { event.preventDefault(); over(true); });
    form.addEventListener("dragleave", () => over(false));
    form.addEventListener("drop", async (event) => {
      event.preventDefault();
      over(false);
      const entries = Array.from(event.dataTransfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry);
      const found = [];
      for (const entry of entries) {
        await walk(entry, "", found);
      }
      if (found.length === 0) {
        return;
      }
      const sent = new FormData();
      sent.append("form", form.querySelector("input[name=form]").value);
      for (const [file, path] of found) {
        sent.append("files", file, path);
      }
      told.textContent = told.dataset.sending;
      const answer = await fetch(form.action, { method: "POST", body: sent });
      if (answer.ok) {
        location.assign(answer.url);
      } else {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const notice = page.querySelector("[role=alert], main");
        told.textContent = notice ? notice.textContent : answer.statusText;
      }
    });
    form.addEventListener("submit", () => { told.textContent = told.dataset.sending; });
  }
  // How far adding has come.
  for (const section of document.querySelectorAll("[data-listen]")) {
    const events = new EventSource(section.dataset.listen);
    const bar = section.querySelector("progress");
    const text = section.querySelector(".said-so");
    events.addEventListener("progress", (event) => {
      const now = JSON.parse(event.data);
      if (now.total > 0) {
        bar.max = now.total;
        bar.value = now.done;
      }
      text.textContent = now.text;
    });
    events.addEventListener("end", () => {
      events.close();
      location.reload();
    });
  }
})();
