select '$Stage()' from orders;
