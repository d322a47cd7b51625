try{const t=localStorage.getItem('efh-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}
