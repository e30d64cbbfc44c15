-- A period typed by mistake can be removed; the trail of the organization says who removed it.
grant delete on identity.incumbency to entente_app;
