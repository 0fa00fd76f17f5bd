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
})();
