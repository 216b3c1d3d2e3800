(provide 'greet-mode)
